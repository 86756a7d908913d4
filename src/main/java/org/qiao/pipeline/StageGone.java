package org.qiao.pipeline;

import org.qiao.kernel.RuleException;

/** The stage that a deal was to go to was removed meanwhile. */
public class StageGone extends RuleException {
    private static final long serialVersionUID = 1L;

    public StageGone() {
        super("stage.gone", "deal.stageId");
    }
}
