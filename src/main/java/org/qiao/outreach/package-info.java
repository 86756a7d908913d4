/** Every contact with the outside, and the next steps that follow from it. */
@NullMarked
@ApplicationModule(
        displayName = "Outreach",
        allowedDependencies = {
            "kernel",
            "ui",
            "access",
            "reference",
            "search",
            "lists",
            "companies",
            "pipeline",
            "membership"
        })
package org.qiao.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
