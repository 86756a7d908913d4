/** The press stories and a plainly fictional chamber as data, for the profile {@code demo}. */
@NullMarked
@ApplicationModule(displayName = "Demo")
package org.qiao.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
