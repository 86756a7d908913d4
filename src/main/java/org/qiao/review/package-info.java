/** What a manager sees first: what moved, what is stuck, what it is worth, who talked to whom. */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {"kernel", "ui", "access", "reference", "lists", "companies", "pipeline", "outreach"})
package org.qiao.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
