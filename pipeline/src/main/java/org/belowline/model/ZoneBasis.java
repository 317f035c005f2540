package org.belowline.model;

/** Where the zone of a time comes from. */
public enum ZoneBasis {
  /** Printed with the time; the value is UTC. */
  GIVEN,
  /** Chosen by the user for times without one; the value is UTC. */
  ASSUMED,
  /** Not known; the value is local time. */
  UNKNOWN
}
