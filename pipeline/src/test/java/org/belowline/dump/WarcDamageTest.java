package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.belowline.dump.CompressionTest.Compressor;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged record of a web archive does not take the others with it. */
class WarcDamageTest {
  private static final int RECORDS = 10;

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 9})
  void goesOnAtTheNextMemberOfGzip(int place) {
    goesOnAtTheNextMember(Compressor.GZIP, place);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 9})
  void goesOnAtTheNextFrameOfZstd(int place) {
    goesOnAtTheNextMember(Compressor.ZSTD, place);
  }

  private static void goesOnAtTheNextMember(Compressor compressor, int place) {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<byte[]> members = new ArrayList<>();
      for (int i = 0; i < RECORDS; i++) {
        members.add(compressor.compress(Warcs.record(i, story(i))));
      }
      byte[] bad = members.get(place);
      // Behind the flags: without its checksum, a frame is as good as any.
      int from = 6 + random.nextInt(bad.length - 22);
      for (int i = from; i < from + 16; i++) {
        bad[i] = (byte) random.nextInt();
      }
      String name = compressor == Compressor.GZIP ? "a.warc.wet.gz" : "a.warc.wet.zst";
      Read read = Read.of(CompressionTest.join(members.toArray(new byte[0][])), name);
      String which = "seed " + seed;
      assertThat(which, numbers(read), is(numbersWithout(place)));
      assertThat(which, read.reasons().size(), is(1));
    }
  }

  static Stream<String> lengths() {
    return Stream.of("9", "1800", "400000", "999999999", "-5", "12345678901234567890", "many");
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void goesOnBehindAWrongLength(String length) {
    for (int place : new int[] {0, 5, RECORDS - 1}) {
      byte[] plain = withLength(place, length);
      for (byte[] bytes : new byte[][] {plain, Compressor.GZIP.compress(plain)}) {
        Read read = Read.of(bytes);
        assertThat(numbers(read), is(numbersWithout(place)));
        assertThat(read.rejects.size(), is(1));
        Reject reject = read.rejects.get(0);
        int start = all(i -> Warcs.text(i, story(i)), 0, place).length();
        int end = plain.length - all(i -> Warcs.text(i, story(i)), place + 1, RECORDS).length();
        assertThat(reject.location(), is(new Location("in", (long) place, (long) start)));
        assertThat(
            reject.detail(), containsString("; " + (end - start) + " bytes of content are lost"));
        byte[] lost = Arrays.copyOfRange(plain, start, end);
        assertThat(reject.sha256(), is(HexFormat.of().formatHex(Ids.sha256().digest(lost))));
        assertThat(reject.sample().length(), is(Read.LIMITS.rejectSampleBytes()));
      }
    }
  }

  /** What a page says is no record as long as the page's own length is right. */
  @Test
  void aPageThatHoldsARecordStaysAPage() {
    String page = "The notice:\r\n\r\n" + Warcs.text(7, "Forged\n") + "So it said.\n";
    Read read =
        Read.of((Warcs.text(0, page) + Warcs.text(1, "Next\n")).getBytes(StandardCharsets.UTF_8));
    assertThat(read.texts(), contains(page, "Next\n"));
    assertThat(read.rejects, is(empty()));
  }

  @Test
  void aHeaderThatDoesNotEndLosesNothingOfTheNextRecord() {
    String cut = "WARC/1.0\r\nWARC-Type: conversion\r\n";
    Read read = Read.of((cut + Warcs.text(1, "Next\n")).getBytes(StandardCharsets.UTF_8));
    assertThat(read.texts(), contains("Next\n"));
    assertThat(read.reasons(), contains(Reject.Reason.BAD_RECORD));
  }

  /** Wherever the stream is cut, the whole records are there, and one reject. */
  @ParameterizedTest
  @EnumSource(names = {"GZIP", "ZSTD"})
  void keepsEveryWholeRecordInFrontOfACut(Compressor compressor) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      bytes.writeBytes(compressor.compress(Warcs.record(i, story(i))));
      ends.add(bytes.size());
    }
    for (int cut = 20; cut < bytes.size(); cut += 41) {
      int length = cut;
      Read read = Read.of(Arrays.copyOf(bytes.toByteArray(), cut));
      int whole = (int) ends.stream().filter(end -> end <= length).count();
      boolean isBetween = ends.contains(cut);
      assertThat("cut at " + cut, read.pages.size(), greaterThan(whole - 1));
      assertThat("cut at " + cut, read.rejects.size(), is(isBetween ? 0 : 1));
      if (!isBetween) {
        assertThat("cut at " + cut, read.reasons(), contains(Reject.Reason.TRUNCATED));
        assertThat("cut at " + cut, read.rejects.get(0).location().offset(), notNullValue());
      }
    }
  }

  /** Twice the size takes twice the time: no byte is read again and again. */
  @Test
  void whatLooksLikeBeginningsTakesLinearTime() {
    String record = "WARC/1.0\r\nContent-Length: 60000\r\n\r\n";
    byte[] gzip = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, (byte) 0xF0, 0, 0x0F, (byte) 0xFF};
    byte[] zstd = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, 0x58, 1, 0, 0x10};
    for (byte[] beginning : new byte[][] {record.getBytes(StandardCharsets.UTF_8), gzip, zstd}) {
      long once = nanos(repeat(beginning, 1 << 18));
      long often = nanos(repeat(beginning, 1 << 20));
      assertThat(often, lessThan(12 * once + 2_000_000_000L));
    }
  }

  private static long nanos(byte[] bytes) {
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Read.of(bytes, "a.warc");
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
  }

  private static byte[] repeat(byte[] part, int bytes) {
    byte[] all = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      all[i] = part[i % part.length];
    }
    return all;
  }

  private static byte[] withLength(int place, String length) {
    String all =
        all(
            i -> {
              String record = Warcs.text(i, story(i));
              return i == place
                  ? record.replaceFirst("Content-Length: \\d+", "Content-Length: " + length)
                  : record;
            },
            0,
            RECORDS);
    return all.getBytes(StandardCharsets.UTF_8);
  }

  private static String all(IntFunction<String> record, int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      all.append(record.apply(i));
    }
    return all.toString();
  }

  /** Which pages came out, and whole. */
  private static List<Integer> numbers(Read read) {
    List<Integer> numbers = new ArrayList<>();
    for (String text : read.texts()) {
      int number = 0;
      while (number < RECORDS && !text.equals(story(number))) {
        number++;
      }
      numbers.add(number);
    }
    return numbers;
  }

  private static List<Integer> numbersWithout(int place) {
    return IntStream.range(0, RECORDS).filter(i -> i != place).boxed().toList();
  }

  /** A page of some lines, the same for the same number. */
  private static String story(int number) {
    Random random = new Random(number);
    StringBuilder story = new StringBuilder("The ferry " + number + "\n\n");
    for (int word = 0; word < 150; word++) {
      story.append("tide harbour fee bell rope lamp quay boat ".split(" ")[random.nextInt(8)]);
      story.append(random.nextInt(100)).append(word % 9 == 8 ? ".\n" : " ");
    }
    return story.toString();
  }
}
