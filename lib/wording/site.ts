/** What the site is called, and what is said of it where an address of it is shared. */
export const SITE = {
  name: "Waymark",
  title: "Waymark: learn Python, choose one path",
  description:
    "Learn the fundamentals of Python, choose one of seven career paths, and follow its roadmap milestone by milestone until you have work to show.",
  /** The picture that stands for the site. */
  picture: "A trail with five waymarks, from fundamentals to portfolio.",
} as const;
