/** The largest file that is read, in bytes. */
export const LARGEST_ARCHIVE_BYTES = 5_000_000;
