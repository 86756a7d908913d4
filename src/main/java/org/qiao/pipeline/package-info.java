/** Prospective investors' projects on their way from lead to landed. */
@NullMarked
@ApplicationModule(
        displayName = "Pipeline",
        allowedDependencies = {"kernel", "ui", "access", "files", "reference", "search", "lists", "companies"})
package org.qiao.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
