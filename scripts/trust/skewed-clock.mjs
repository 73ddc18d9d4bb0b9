// For tests: the clock of a process that was started with this is off by so many milliseconds.
const off = Number(process.env.WAYMARK_CLOCK_OFF);
const TrueDate = Date;

globalThis.Date = class extends TrueDate {
  constructor(...given) {
    if (given.length === 0) super(TrueDate.now() + off);
    else super(...given);
  }

  static now() {
    return TrueDate.now() + off;
  }
};
