/** The frame around every page: navigation, language, the two clocks, errors. */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"kernel", "ui", "access", "companies"})
package org.qiao.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
