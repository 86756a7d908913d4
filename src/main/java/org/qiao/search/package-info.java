/** Documents that can be found: a module writes its own, in its own transaction. */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"kernel", "ui", "access"})
package org.qiao.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
