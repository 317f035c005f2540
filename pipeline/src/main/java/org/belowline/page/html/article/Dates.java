package org.belowline.page.html.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belowline.model.Moment;
import org.belowline.page.html.element.JsonThing;
import org.belowline.page.html.element.MachineTime;
import org.belowline.text.PrintedTime;
import org.belowline.text.PrintedTimes;
import org.jspecify.annotations.Nullable;

/**
 * When the story was published, and last changed. What the page declares is taken, since it has the
 * zone and the time of day; but a day printed at the headline wins where it is the earlier, since
 * sites that are built anew declare the day of that. Next come a day in the address, then one at
 * the page's foot. A page whose only date is that of its last change is dated so.
 */
record Dates(@Nullable Moment published, @Nullable Moment modified) {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "article.published",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published_time",
          "published",
          "published_at",
          "publisheddate",
          "published-date",
          "publication_date",
          "originalpublicationdate",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "cxenseparse:recs:publishtime",
          "date");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dc.date.modified",
          "dcterms.modified",
          "lastmod",
          "modified",
          "last_modified",
          "last-modified");

  /** "/2019/11/20/" and "-2019-11-20-" in an address. */
  private static final Pattern DAY =
      Pattern.compile("[/-]((?:19|20)[0-9]{2})([/-])([0-9]{1,2})\\2([0-9]{1,2})(?:[/-]|$)");

  private static final long DAY_MICROS = 86_400 * Moment.MICROS_PER_SECOND;

  /** Nothing on the web is older than 1990; such dates are those of an empty field. */
  private static final long OLDEST = 631_152_000 * Moment.MICROS_PER_SECOND;

  static Dates of(Page page) {
    Moment published = declared(page, "datePublished", PUBLISHED);
    Moment modified = declared(page, "dateModified", MODIFIED);
    PrintedDates printed = PrintedDates.of(page);
    if (published == null || isEarlier(printed.published(), published)) {
      published = printed.published() == null ? published : printed.published();
    }
    if (published == null) {
      published = inAddress(page.url == null ? page.metadata.canonical() : page.url);
    }
    if (modified == null) {
      modified = printed.modified();
    }
    if (published == null) {
      FootDates foot = FootDates.of(page);
      published = foot.published();
      modified = modified == null ? foot.modified() : modified;
    }
    if (published == null) {
      published = modified;
    }
    return new Dates(published, isEarlier(modified, published) ? null : modified);
  }

  /** The moment of a value for machines or of a printed one; null where it is no date. */
  static @Nullable Moment read(@Nullable String value) {
    if (value == null) {
      return null;
    }
    Moment moment = MachineTime.parse(value, null);
    if (moment == null) {
      PrintedTime printed = PrintedTimes.find(value);
      moment = printed == null ? null : printed.moment();
    }
    Long at = moment == null ? null : moment.at();
    return at == null || at < OLDEST ? null : moment;
  }

  private static @Nullable Moment declared(Page page, String property, List<String> metas) {
    Moment moment = described(page.described, property);
    for (int i = 0; i < metas.size() && moment == null; i++) {
      for (String value : page.metadata.all(metas.get(i))) {
        moment = moment == null ? read(value) : moment;
      }
    }
    if (moment == null) {
      moment = described(page.jsonLd.page(), property);
    }
    if (moment == null) {
      for (Microdata.Property found : page.microdata.all(property)) {
        moment = moment == null ? read(found.value()) : moment;
      }
    }
    return moment;
  }

  private static @Nullable Moment described(@Nullable JsonNode thing, String property) {
    return thing == null ? null : read(JsonThing.text(thing.get(property)));
  }

  /** By more than a day, which a zone may make. */
  static boolean isEarlier(@Nullable Moment one, @Nullable Moment other) {
    Long first = one == null ? null : one.at();
    Long second = other == null ? null : other.at();
    return first != null && second != null && first < second - DAY_MICROS;
  }

  private static @Nullable Moment inAddress(@Nullable String url) {
    Matcher day = DAY.matcher(url == null ? "" : url);
    return day.find()
        ? read(
            String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                day.group(1),
                Integer.parseInt(day.group(3)),
                Integer.parseInt(day.group(4))))
        : null;
  }
}
