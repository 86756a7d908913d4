package org.qiao;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Several applications live side by side in one test run, and each brings its own place where the signed-in user is kept.
 * Before a test, the static holder is pointed at the place of that test's application.
 */
public class SignInOfThisContext implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        var strategies = test.getApplicationContext().getBeanProvider(SecurityContextHolderStrategy.class);
        strategies.ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
