/** What two governments have to say about a deal, as tracks of steps. Input for counsel, never advice. */
@NullMarked
@ApplicationModule(
        displayName = "Approvals",
        allowedDependencies = {"kernel", "ui", "access", "reference", "search", "lists", "pipeline", "outreach"})
package org.qiao.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
