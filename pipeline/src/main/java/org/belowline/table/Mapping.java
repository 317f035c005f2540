package org.belowline.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.belowline.model.Moment;
import org.belowline.text.CellText;
import org.jspecify.annotations.Nullable;

/**
 * How a record fills the columns of its table: one getter a column, in the order of the schema. A
 * mapping that differs from the schema cannot be built.
 *
 * @param <T> the record
 */
final class Mapping<T> {
  private final Table table;
  private final List<Function<T, @Nullable Object>> getters;

  private Mapping(Table table, List<Function<T, @Nullable Object>> getters) {
    this.table = table;
    this.getters = getters;
  }

  static <T> Builder<T> of(Table table) {
    return new Builder<>(table);
  }

  /** The row of the record. */
  GenericRecord row(T value) {
    GenericRecord row = new GenericData.Record(table.schema().avro());
    for (int i = 0; i < getters.size(); i++) {
      row.put(i, whole(getters.get(i).apply(value)));
    }
    return row;
  }

  /** Whatever a text went through, its cell can hold it. */
  private static @Nullable Object whole(@Nullable Object value) {
    if (value instanceof String text) {
      return CellText.of(text);
    }
    return value instanceof List<?> list ? list.stream().map(Mapping::whole).toList() : value;
  }

  /** Names the columns one by one. */
  static final class Builder<T> {
    private final Table table;
    private final List<String> names = new ArrayList<>();
    private final List<Function<T, @Nullable Object>> getters = new ArrayList<>();

    private Builder(Table table) {
      this.table = table;
    }

    Builder<T> column(String name, Function<T, @Nullable Object> getter) {
      names.add(name);
      getters.add(getter);
      return this;
    }

    /** Several columns that another class names. */
    Builder<T> columns(Consumer<Builder<T>> names) {
      names.accept(this);
      return this;
    }

    /** A constant of an enum, in lower case. */
    Builder<T> code(String name, Function<T, ? extends @Nullable Enum<?>> getter) {
      return column(name, value -> codeOf(getter.apply(value)));
    }

    /** The four columns of a printed time. */
    Builder<T> moment(String name, Function<T, @Nullable Moment> getter) {
      column(name + "_at", value -> at(getter.apply(value)));
      column(name + "_text", value -> text(getter.apply(value)));
      return basis(name, getter);
    }

    /** The three columns of a time that is chosen among printed ones. */
    Builder<T> time(String name, Function<T, @Nullable Moment> getter) {
      column(name + "_at", value -> at(getter.apply(value)));
      return basis(name, getter);
    }

    private Builder<T> basis(String name, Function<T, @Nullable Moment> getter) {
      column(
          name + "_precision",
          value -> {
            Moment moment = getter.apply(value);
            return moment == null ? null : codeOf(moment.precision());
          });
      return column(
          name + "_zone",
          value -> {
            Moment moment = getter.apply(value);
            return moment == null ? null : codeOf(moment.zone());
          });
    }

    /** The mapping, which has the columns of the schema in its order. */
    Mapping<T> build() {
      List<String> wanted = table.schema().columns().stream().map(Column::name).toList();
      if (!names.equals(wanted)) {
        throw new IllegalStateException(
            "table %s has columns %s, but rows are filled with %s"
                .formatted(table.code(), wanted, names));
      }
      return new Mapping<>(table, List.copyOf(getters));
    }

    private static @Nullable String codeOf(@Nullable Enum<?> constant) {
      return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long at(@Nullable Moment moment) {
      return moment == null ? null : moment.at();
    }

    private static @Nullable String text(@Nullable Moment moment) {
      return moment == null ? null : moment.text();
    }
  }
}
