/** The look: pages, forms, lists, charts and words, shared by every module's views. */
@NullMarked
@ApplicationModule(
        displayName = "Look",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
package org.qiao.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
