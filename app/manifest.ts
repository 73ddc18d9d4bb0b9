import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Waymark",
    short_name: "Waymark",
    description: "Learn Python, choose one path, and follow it to the end.",
    start_url: "/today",
    display: "minimal-ui",
    background_color: "#f2f3eb",
    theme_color: "#f2f3eb",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
