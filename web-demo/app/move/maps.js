// What records name that the target calls otherwise, or has no name for: one table each.

export const MAPS = {
  groups: {
    id: "groups",
    title: "Groups",
    help: "Where the users of each group go. Without a row of its own a group goes to the domain above.",
    from: "Group",
    columns: [
      { id: "domain", label: "Domain" },
      { id: "site", label: "Site" },
    ],
    keys: ["groupId", "serviceProviderId"],
  },
  languages: {
    id: "languages",
    title: "Languages",
    help: "The language token of each. English is known as en_US.",
    from: "Language",
    columns: [{ id: "to", label: "Token", placeholder: "en_US" }],
    keys: ["language"],
  },
  dial_policies: {
    id: "dial_policies",
    title: "Dial policies",
    help: "What each network class of service becomes.",
    from: "Class",
    columns: [{ id: "to", label: "Dial policy" }],
    keys: ["networkClassOfService"],
  },
  zones: {
    id: "zones",
    title: "Time zones",
    help: "Only for zones that the target does not know by any name.",
    from: "Zone",
    columns: [{ id: "to", label: "Listed zone" }],
    keys: ["timeZone"],
  },
};
