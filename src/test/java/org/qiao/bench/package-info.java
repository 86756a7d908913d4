/** The load driver behind {@code ./qiao bench}: browsers without a screen that speak Vaadin's own protocol. */
package org.qiao.bench;
