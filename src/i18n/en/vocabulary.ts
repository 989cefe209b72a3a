import type { Messages } from "../messages.ts";

/** The words of every closed list, in English. */
export const vocabulary = {
  kind: { expropriation: "Expropriations", work: "Key works" },
  kindOf: { expropriation: "Expropriation", work: "Key work" },
  category: {
    infrastructure: "Infrastructure",
    public: "Public services",
    housing: "Affordable housing",
    renewal: "Urban renewal",
    other: "Other",
  },
  subcategory: {
    energy: "Energy",
    transport: "Transport",
    water: "Water",
    science: "Science",
    education: "Education",
    culture: "Culture",
    health: "Health",
    sport: "Sport",
    environment: "Environment",
    disaster: "Disaster prevention",
    heritage: "Heritage",
    welfare: "Social welfare",
    utilities: "Utilities",
  },
  status: { new: "New", carried: "Carried over" },
  stage: {
    completed: "Completed",
    "in-service": "In service",
    "under-construction": "Under construction",
    planned: "Planned",
    "not-stated": "Not stated",
  },
  workKind: {
    road: "Road",
    bridge: "Bridge",
    railway: "Railway",
    river: "River",
    lake: "Lake",
    "water-supply": "Water supply",
    energy: "Energy",
    school: "School",
    health: "Health care",
    "elderly-care": "Care for the elderly",
    culture: "Culture",
    trail: "Trail",
    ecology: "Ecology",
    industry: "Industry",
    "new-district": "New district",
    rural: "Rural development",
  },
  precision: {
    site: "Exact site",
    alignment: "The road’s own line",
    candidates: "One of several places",
    approximate: "Approximate area",
    schematic: "Schematic",
    town: "Known to its town only",
    towns: "Concerns several towns",
    district: "Known to the district only",
  },
  sort: { plan: "Order of the plan", area: "Area", name: "Name", town: "Town" },
  townKind: { subdistrict: "Subdistrict", town: "Town" },
  townsFrom: { report: "the report", address: "a published address", map: "its position on an open map" },
} satisfies Partial<Messages>;

/** What the words mean, a sentence or two each. */
export const meanings: Messages["meanings"] = {
  status: {
    new: "Listed in the expropriation plan for the first time in 2024.",
    carried: "Listed in an earlier year, not finished, and carried over into 2024.",
  },
  category: {
    infrastructure: "Energy, transport, water and other infrastructure built by the government.",
    public:
      "Public undertakings of the government: science, education, culture, health, sport, environmental and resource protection, disaster prevention, protection of heritage, social welfare, municipal utilities.",
    housing: "Affordable housing built by the government.",
    renewal:
      "Renewal by the government, under the Urban and Rural Planning Law, of old quarters with dilapidated buildings and poor infrastructure.",
    other: "None of the grounds of article 8; used for key works only.",
  },
  article: {
    infrastructure: "article 8 (2)",
    public: "article 8 (3)",
    housing: "article 8 (4)",
    renewal: "article 8 (5)",
    other: null,
  },
  regulation:
    "Regulation on the Expropriation of Buildings on State-owned Land and Compensation (State Council Order 590, 2011)",
  precision: {
    site: "The point on the map is the site itself.",
    alignment: "The line on the map is the road’s own course as an open map has it.",
    candidates: "It is one of the places shown; the report does not say which.",
    approximate: "Known to a rough area only: within the translucent shape on the map or near it.",
    schematic: "The line on the map shows a direction, not the real alignment.",
    town: "Only the town is known; nothing more exact has been published. The mark stands by the town’s name and is not a location.",
    towns:
      "It concerns several towns; nothing more exact has been published. There is a mark in each, and none is a location.",
    district: "The report names no town and no reliable position was found, so it is not on the map.",
  },
};
