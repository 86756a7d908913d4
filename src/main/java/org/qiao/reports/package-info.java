/** What a manager takes to a meeting: the pipeline report as a file, and the map of deals by province and state. */
@NullMarked
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {"kernel", "ui", "access", "reference", "lists", "pipeline", "indicators"})
package org.qiao.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
