/** Published figures about investment that are not deals, each with its qualifier and source. They enter no total. */
@NullMarked
@ApplicationModule(
        displayName = "Indicators",
        allowedDependencies = {"kernel", "ui", "access", "reference", "search", "lists"})
package org.qiao.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
