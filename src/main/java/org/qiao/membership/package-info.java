/** Who is a member of the chamber: tiers, terms, representatives, dues and renewals. */
@NullMarked
@ApplicationModule(
        displayName = "Membership",
        allowedDependencies = {"kernel", "ui", "access", "reference", "search", "lists", "companies"})
package org.qiao.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
