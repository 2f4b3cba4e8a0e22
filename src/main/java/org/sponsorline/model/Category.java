package org.sponsorline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.Text;

/// A product category as the record's kinship of words has it.
///
/// @param parent id of the wider category, or null for a family
/// @param sameAs other words that mean this category, beside its id and its name in each language
public record Category(String id, Text name, @Nullable String parent, List<String> sameAs) {}
