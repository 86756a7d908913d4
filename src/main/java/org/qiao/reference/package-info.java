/** Lists that every module refers to by id: places and sectors. */
@NullMarked
@ApplicationModule(
        displayName = "Reference",
        allowedDependencies = {"kernel", "ui", "access", "search"})
package org.qiao.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
