import type { Content, MilestoneContent } from "./content.ts";
import { type ContentFault, milestoneFile } from "./content-rules.ts";

/** What is code wherever it stands: a call, a name with underscores, a name in `sys`, a file of Python or of its settings. */
const CODE = /[\w.]+\(\)|\b\w*[a-z]_\w+|\b__\w+__|\bsys\.\w+|\b[\w-]+\.(?:py|toml)\b/;

const MARKED = /`[^`]*`/g;

/** Checks that code in steps, questions, answers, evidence and criteria stands between backticks, and that no other text has them. */
export function codeTermFaults(content: Content): ContentFault[] {
  return [...content.milestones.values()].flatMap((milestone) => {
    const file = milestoneFile(milestone.id);
    const unmarked = textsWithCode(milestone).flatMap(({ at, text }) => {
      const plain = text.replaceAll(MARKED, "");
      const code = plain.includes("`") ? "`" : CODE.exec(plain)?.[0];
      return code === undefined
        ? []
        : [{ file, at, reason: `“${code}” is code without backticks` }];
    });
    const marked = textsWithout(milestone)
      .filter(({ text }) => text.includes("`"))
      .map(({ at }) => ({ file, at, reason: "has backticks, which are not shown as code here" }));
    return [...unmarked, ...marked];
  });
}

type Placed = Readonly<{ at: (string | number)[]; text: string }>;

function textsWithCode(milestone: MilestoneContent): readonly Placed[] {
  const { steps, question, answer, evidence, criteria, alone, estimate } = milestone;
  return [
    ...steps.map(({ title }, index) => ({ at: ["steps", index, "title"], text: title })),
    ...steps.map(({ see }, index) => ({ at: ["steps", index, "see"], text: see ?? "" })),
    { at: ["alone"], text: alone ?? "" },
    { at: ["estimate"], text: estimate ?? "" },
    { at: ["question"], text: question },
    { at: ["answer"], text: answer ?? "" },
    { at: ["evidence"], text: evidence ?? "" },
    ...criteria.map((text, index) => ({ at: ["criteria", index], text })),
  ];
}

function textsWithout({ title, outcome, resources }: MilestoneContent): readonly Placed[] {
  return [
    { at: ["title"], text: title },
    { at: ["outcome"], text: outcome },
    ...resources.flatMap((resource, index) => [
      { at: ["resources", index, "title"], text: resource.title },
      { at: ["resources", index, "part"], text: resource.part },
    ]),
  ];
}
