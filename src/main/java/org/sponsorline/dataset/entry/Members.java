package org.sponsorline.dataset.entry;

import java.util.List;

/// The member names of each object of the format, in the order in which they are written.
public final class Members {

    public static final List<String> RECORD = List.of(
            "format", "title", "description", "asOf", "view", "labels", "categories", "rates", "totals", "sources",
            "organizations", "editions", "agreements", "milestones", "figures");
    public static final List<String> ENTRY_ARRAYS = RECORD.subList(RECORD.indexOf("sources"), RECORD.size());
    public static final List<String> VIEW = List.of("window", "groupBy", "scale");
    public static final List<String> CATEGORY = List.of("id", "name", "parent", "sameAs");
    public static final List<String> RATE = List.of("from", "to", "on", "rate", "cite");
    public static final List<String> TOTAL =
            List.of("programme", "tier", "edition", "kind", "count", "on", "note", "cite");
    public static final List<String> SOURCE = List.of("id", "title", "publisher", "published", "url", "note", "facts");
    public static final List<String> ORGANIZATION = List.of(
            "id", "name", "names", "aliases", "kind", "country", "parent", "members", "url", "picture", "cite", "facts");
    public static final List<String> DATED_NAME = List.of("name", "term", "cite");
    public static final List<String> MEMBERSHIP = List.of("organization", "term", "cite");
    public static final List<String> EDITION =
            List.of("id", "name", "property", "season", "host", "scheduled", "held", "picture", "cite", "facts");
    public static final List<String> HOST = List.of("city", "country");
    public static final List<String> AGREEMENT = List.of(
            "id", "kind", "status", "programme", "tier", "grantor", "grantees", "title", "categories", "exclusive",
            "excluding", "territories", "media", "scope", "announced", "term", "ended", "amended", "options", "editions",
            "parent", "succeeds", "sharedWith", "value", "assets", "commitments", "disputed", "note", "cite", "facts");
    public static final List<String> ENDING = List.of("date", "announced", "reason", "note");
    public static final List<String> AMENDMENT =
            List.of("date", "announced", "field", "from", "to", "note", "cite");
    public static final List<String> OPTION =
            List.of("kind", "holder", "by", "until", "editions", "status", "leads", "note", "cite");
    public static final List<String> SCOPE = List.of(
            "territories", "media", "mode", "languages", "exclusive", "grantees", "term", "editions", "note", "cite");
    public static final List<String> DISPUTED = List.of("field", "value", "cite");
    public static final List<String> MILESTONE = List.of(
            "id", "kind", "date", "title", "text", "organizations", "agreements", "editions", "speaker", "picture",
            "cite", "facts");
    public static final List<String> SPEAKER = List.of("name", "role", "organization");
    public static final List<String> FIGURE =
            List.of("id", "organization", "stream", "period", "value", "note", "cite", "facts");
    public static final List<String> MONEY =
            List.of("amount", "max", "bound", "currency", "basis", "kind", "certainty", "equivalent", "parts", "cite");
    public static final List<String> EQUIVALENT = List.of("amount", "currency", "on");
    public static final List<String> PART = List.of("period", "edition", "amount", "max", "kind");
    public static final List<String> CITATION = List.of("source", "field", "quote", "note");

    private Members() {}
}
