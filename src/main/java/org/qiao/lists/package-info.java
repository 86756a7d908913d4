/** What people do with every list: keep views of it, change many records at once, take it along as a file. */
@NullMarked
@ApplicationModule(
        displayName = "Lists",
        allowedDependencies = {"kernel", "ui", "access"})
package org.qiao.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
