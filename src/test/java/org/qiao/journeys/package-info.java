/** Journeys through the running application in a real browser, as its users make them. */
@NullMarked
package org.qiao.journeys;

import org.jspecify.annotations.NullMarked;
