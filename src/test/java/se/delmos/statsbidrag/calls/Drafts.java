package se.delmos.statsbidrag.calls;

import org.springframework.beans.factory.BeanFactory;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.usecase.ComposeCall;
import se.delmos.statsbidrag.calls.usecase.DraftCall;
import se.delmos.statsbidrag.calls.usecase.PublishCall;
import se.delmos.statsbidrag.calls.usecase.ShowComposedCall;

/** Drafts calls as an administrator does, section by section; whoever calls acts as one. */
public final class Drafts {

    private final BeanFactory beans;

    public Drafts(BeanFactory beans) {
        this.beans = beans;
    }

    public CallId draft(ACall terms) {
        return draft(CallId.create(), terms);
    }

    public CallId draft(CallId id, ACall terms) {
        beans.getBean(DraftCall.class).draft(id, terms.title(), terms.ordinance());
        beans.getBean(ComposeCall.class)
                .compose(id, beans.getBean(ShowComposedCall.class).show(id).seen(), terms.parts());
        return id;
    }

    public CallId publish(ACall terms) {
        return publish(CallId.create(), terms);
    }

    public CallId publish(CallId id, ACall terms) {
        draft(id, terms);
        beans.getBean(PublishCall.class).publish(id, version(id));
        return id;
    }

    private long version(CallId id) {
        return beans.getBean(ShowComposedCall.class).show(id).version();
    }
}
