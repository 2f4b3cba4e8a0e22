package org.sponsorline.dataset.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.sponsorline.dataset.entry.Tokens;
import org.sponsorline.model.Categories;
import org.sponsorline.model.Category;
import org.sponsorline.model.Rate;
import org.sponsorline.model.StatedTotal;

/// Writes the arrays of a record that hold no entries.
final class HeaderWriter {

    private final EntryWriter out;

    HeaderWriter(EntryWriter out) {
        this.out = out;
    }

    private interface OneElement<T> {
        void write(T element) throws IOException;
    }

    private <T> void array(String name, List<T> all, OneElement<T> one) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        out.beginArray(name);
        for (T element : all) {
            out.begin();
            one.write(element);
            out.end();
        }
        out.endArray();
    }

    void write(Categories categories) throws IOException {
        array("categories", categories.all(), this::write);
    }

    private void write(Category category) throws IOException {
        out.string("id", category.id());
        out.text("name", category.name());
        out.string("parent", category.parent());
        out.strings("sameAs", category.sameAs());
    }

    void writeRates(List<Rate> rates) throws IOException {
        array("rates", rates, this::write);
    }

    private void write(Rate rate) throws IOException {
        out.string("from", rate.from());
        out.string("to", rate.to());
        out.date("on", rate.on());
        out.number("rate", rate.rate());
        out.cite(rate.cite());
    }

    void writeTotals(List<StatedTotal> totals) throws IOException {
        array("totals", totals, this::write);
    }

    private void write(StatedTotal total) throws IOException {
        out.string("programme", total.programme());
        out.string("tier", total.tier());
        out.string("edition", total.edition());
        out.token("kind", Tokens.AGREEMENT_KINDS, total.kind());
        out.number("count", BigDecimal.valueOf(total.count()));
        out.date("on", total.on());
        out.text("note", total.note());
        out.cite(total.cite());
    }
}
