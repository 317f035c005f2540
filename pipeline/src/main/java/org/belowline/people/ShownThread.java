package org.belowline.people;

import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.RawComment;

/** An article and its comments, as they may be shown. */
public record ShownThread(Article article, List<RawComment> comments) {}
