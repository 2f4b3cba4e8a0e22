package org.sponsorline.dataset.entry;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Citation;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;

/// Reads the options that an agreement gives.
final class OptionReader {

    private final FieldReader fields;
    private final JsonCursor cursor;

    OptionReader(FieldReader fields) {
        this.fields = fields;
        cursor = fields.cursor();
    }

    List<AgreementOption> options() throws IOException {
        return fields.list(this::option);
    }

    private @Nullable AgreementOption option() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        AgreementOption.Kind kind = null;
        String holder = null;
        Edtf by = null;
        Edtf until = null;
        List<String> editions = List.of();
        AgreementOption.Status status = null;
        String leads = null;
        Text note = null;
        List<Citation> cite = List.of();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "kind" -> kind = fields.token(Tokens.OPTION_KINDS);
                case "holder" -> holder = fields.reference();
                case "by" -> by = fields.date();
                case "until" -> until = fields.date();
                case "editions" -> editions = fields.references();
                case "status" -> status = fields.token(Tokens.OPTION_STATUSES);
                case "leads" -> leads = fields.reference();
                case "note" -> note = fields.text();
                case "cite" -> cite = fields.citations();
                default -> cursor.unknown(Members.OPTION);
            }
        }
        cursor.require("kind", kind);
        if (kind == null) {
            return null;
        }
        if (by != null && until != null && by.start() instanceof EdtfDate first && until.end() instanceof EdtfDate last
                && first.firstDay() > last.lastDay()) {
            cursor.reportMember("by", Kind.OPTION_REVERSED, by.text(), until.text());
        }
        if (leads != null && status != null && status != AgreementOption.Status.USED) {
            cursor.reportMember("status", Kind.LEADS_UNUSED, status.token(), leads);
        }
        return new AgreementOption(kind, holder, by, until, editions, status, leads, note, cite);
    }
}
