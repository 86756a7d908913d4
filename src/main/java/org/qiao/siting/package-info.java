/** Places that are considered for a deal, compared side by side. */
@NullMarked
@ApplicationModule(
        displayName = "Siting",
        allowedDependencies = {"kernel", "ui", "access", "reference", "search", "pipeline", "outreach"})
package org.qiao.siting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
