import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Waymark",
    short_name: "Waymark",
    description: "Learn Python, choose one path, and follow it to the end.",
    lang: "en",
    start_url: "/today",
    scope: "/",
    display: "minimal-ui",
    background_color: "#f2f3eb",
    theme_color: "#f2f3eb",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      ...drawnIcons("any"),
      ...drawnIcons("maskable"),
    ],
  };
}

/** For systems that want a bitmap; the maskable ones may be cut to any shape. */
function drawnIcons(purpose: "any" | "maskable"): NonNullable<MetadataRoute.Manifest["icons"]> {
  const name = purpose === "maskable" ? "maskable-" : "";
  return [192, 512].map((size) => ({
    src: `/icons/${name}${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  }));
}
