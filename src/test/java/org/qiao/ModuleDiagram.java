package org.qiao;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The modules and their arrows as Mermaid text. An arrow that follows from two others is left out, so that layers show. */
class ModuleDiagram {

    private final ApplicationModules modules;
    private final Map<String, Set<String>> arrows = new HashMap<>();

    ModuleDiagram(ApplicationModules modules) {
        this.modules = modules;
        modules.forEach(module -> arrows.put(module.getIdentifier().toString(), targets(module)));
    }

    private Set<String> targets(ApplicationModule module) {
        return module.getDependencies(modules, DependencyDepth.IMMEDIATE).stream()
                .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
                .filter(target -> !target.equals(module.getIdentifier().toString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String mermaid() {
        var lines = new StringBuilder("```mermaid\nflowchart TD\n");
        sorted().forEach(module ->
                lines.append("  %s[%s]\n".formatted(module.getIdentifier(), module.getDisplayName())));
        sorted().forEach(module -> {
            var name = module.getIdentifier().toString();
            arrows(name).stream()
                    .filter(target -> !leadsThroughAnother(name, target))
                    .forEach(target -> lines.append("  %s --> %s\n".formatted(name, target)));
        });
        return lines.append("```").toString();
    }

    private List<ApplicationModule> sorted() {
        return modules.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .toList();
    }

    private boolean leadsThroughAnother(String from, String to) {
        return arrows(from).stream()
                .anyMatch(between -> !between.equals(to) && reachable(between).contains(to));
    }

    private Set<String> arrows(String from) {
        return arrows.getOrDefault(from, Set.of());
    }

    private Set<String> reachable(String from) {
        var found = new TreeSet<>(arrows(from));
        arrows(from).forEach(next -> found.addAll(reachable(next)));
        return found;
    }
}
