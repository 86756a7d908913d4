/** The generator: fills an empty database with as many invented records as asked for, the same for the same seed. */
@NullMarked
package org.qiao.demo.volume;

import org.jspecify.annotations.NullMarked;
