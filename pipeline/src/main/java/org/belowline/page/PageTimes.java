package org.belowline.page;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.SplitPage;
import org.belowline.text.PrintedTimes;
import org.belowline.text.TimeContext;
import org.jspecify.annotations.Nullable;

/** Gives the times of a page the values that show only once all of the page is known. */
final class PageTimes {
  private PageTimes() {}

  static SplitPage completed(SplitPage page, TimeContext context) {
    List<RawComment> comments = new ArrayList<>();
    for (RawComment comment : page.comments()) {
      comments.add(comment.withCreated(completed(comment.created(), context)));
    }
    Article article = page.article();
    return new SplitPage(
        article.withTimes(
            completed(article.published(), context), completed(article.modified(), context)),
        comments,
        page.warnings(),
        page.threadPage());
  }

  private static @Nullable Moment completed(@Nullable Moment moment, TimeContext context) {
    return moment == null ? null : PrintedTimes.completed(moment, context);
  }
}
