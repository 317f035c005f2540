package org.belowline.benchmark;

import java.util.List;
import java.util.Random;

/** The invented people of a corpus, by number; a few speak often, many once. */
public final class Commenters {
  private static final int PEOPLE = 60_000;

  /** One in so many has the name of another one. */
  private static final int NAMESAKES = 97;

  private static final List<String> FIRST =
      List.of(
          "Ada", "Albin", "Alva", "Anton", "Astrid", "Bela", "Berit", "Birk", "Bruno", "Carl",
          "Clara", "Dagny", "Ebba", "Edvin", "Einar", "Elin", "Elsa", "Emil", "Erik", "Ester",
          "Freja", "Greta", "Gustav", "Hanna", "Harald", "Hedda", "Helga", "Henrik", "Hugo", "Ida",
          "Inga", "Ingrid", "Ivar", "Jakob", "Jonna", "Karin", "Klara", "Knut", "Lars", "Lena",
          "Linnea", "Lotte", "Magda", "Malin", "Maren", "Marta", "Mats", "Mila", "Nils", "Nora",
          "Olga", "Olof", "Oskar", "Petra", "Ragna", "Rasmus", "Runa", "Selma", "Signe", "Sixten");

  private static final List<String> LAST =
      List.of(
          "Ahlberg",
          "Almqvist",
          "Backman",
          "Bergdal",
          "Birkhof",
          "Blomstrand",
          "Brekke",
          "Dalvik",
          "Ekwall",
          "Elvestad",
          "Falkner",
          "Fjellheim",
          "Fossum",
          "Granlund",
          "Grimstad",
          "Hagelin",
          "Hallberg",
          "Havnes",
          "Hedmark",
          "Holmqvist",
          "Idsoe",
          "Jernberg",
          "Kallio",
          "Klevstad",
          "Kvist",
          "Landmark",
          "Lindahl",
          "Lundvik",
          "Markstad",
          "Melander",
          "Myrdal",
          "Nordvall",
          "Norling",
          "Oakhurst",
          "Oldberg",
          "Palmgren",
          "Quist",
          "Ravndal",
          "Rosendal",
          "Sandvik",
          "Selander",
          "Skogstad",
          "Solheim",
          "Stenmark",
          "Strandby",
          "Tallberg",
          "Tornquist",
          "Ulvestad",
          "Vangen",
          "Westerdal");

  private Commenters() {}

  /** A person, drawn so that low numbers come often. */
  public static int any(Random random) {
    double place = random.nextDouble();
    return (int) (PEOPLE * place * place * place);
  }

  /** The name of a person; a few share one. */
  public static String name(int person) {
    int named = person % NAMESAKES == 0 && person > 0 ? person - 1 : person;
    int middle = named / (FIRST.size() * LAST.size());
    return FIRST.get(named % FIRST.size())
        + " "
        + (char) ('A' + middle)
        + ". "
        + LAST.get(named / FIRST.size() % LAST.size());
  }

  /** The site's own id of a person. */
  static String id(int person) {
    return "m" + person;
  }
}
