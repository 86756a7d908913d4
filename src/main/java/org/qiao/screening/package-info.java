/** Restricted-party lists laid beside our companies and people. A potential match waits for compliance; nothing is ever called safe. */
@NullMarked
@ApplicationModule(
        displayName = "Screening",
        allowedDependencies = {
            "kernel",
            "ui",
            "access",
            "reference",
            "search",
            "lists",
            "companies",
            "pipeline",
            "outreach"
        })
package org.qiao.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
