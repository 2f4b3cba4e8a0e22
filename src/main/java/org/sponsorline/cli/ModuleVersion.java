package org.sponsorline.cli;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// Says which version of the program this is, as the build wrote it into the module's descriptor.
final class ModuleVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(Main.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("");
        return new String[] {("Sponsorline " + version).strip()};
    }
}
