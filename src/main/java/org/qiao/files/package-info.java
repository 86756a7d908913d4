/** Files that are kept with records: what is in them says what they are. */
@NullMarked
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"kernel", "ui", "access"})
package org.qiao.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
