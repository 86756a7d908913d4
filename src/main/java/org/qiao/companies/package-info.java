/** Member companies, prospects and everyone else the chamber deals with, and the people in them. */
@NullMarked
@ApplicationModule(
        displayName = "Companies",
        allowedDependencies = {"kernel", "ui", "access", "files", "reference", "search", "lists"})
package org.qiao.companies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
