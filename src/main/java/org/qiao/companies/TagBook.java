package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words by which the house tags companies and people: one spelling for both. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.COMPANY_READ)
public class TagBook {

    private static final int MOST = 500;

    private final TagRepository tags;

    TagBook(TagRepository tags) {
        this.tags = tags;
    }

    /** The tags of records of that kind, the most used first. */
    public List<String> of(Class<? extends Tagged> kind) {
        return tags.of(kind, MOST);
    }

    /** The tags of these records of that kind, in order; those without any are missing. */
    public Map<Long, List<String>> of(Class<? extends Tagged> kind, Collection<Long> ids) {
        return tags.of(kind, ids);
    }

    /** All tags of the house for suggestions, those of the kind first. */
    public List<String> suggestions(Class<? extends Tagged> kind) {
        return Stream.of(kind, Company.class, Person.class)
                .flatMap(each -> of(each).stream())
                .distinct()
                .toList();
    }

    /**
     * A tag in the spelling that the house already uses.
     *
     * @throws RuleException if it is too long or says nothing
     */
    public String spelled(String typed) {
        // Signs between words part tags from each other, here as in the form.
        return tidy(List.of(typed.replaceAll("[,，、;；]", " "))).stream()
                .findFirst()
                .orElseThrow(() -> new RuleException("ui.required", "tags"));
    }

    /**
     * Tags without doubles, in the spelling that the house already uses.
     *
     * @throws RuleException if one is too long, or there are too many
     */
    Set<String> tidy(Collection<String> typed) {
        var byKey = new LinkedHashMap<String, String>();
        for (var tag : typed) {
            var text = plain(tag);
            if (text != null) {
                if (text.codePointCount(0, text.length()) > Tagged.LONGEST_TAG) {
                    throw new RuleException("company.tag.long", "tags");
                }
                byKey.putIfAbsent(key(text), text);
            }
        }
        if (byKey.size() > Tagged.MOST_TAGS) {
            throw new RuleException("company.tag.many", "tags");
        }
        if (!byKey.isEmpty()) {
            tags.like(byKey.keySet()).forEach(known -> byKey.replace(key(known), known));
        }
        return new LinkedHashSet<>(new TreeSet<>(byKey.values()));
    }

    /** Full-width letters become plain ones, and a # in front of a tag says nothing. */
    private static @Nullable String plain(String typed) {
        var folded = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .replaceFirst("^\\s*#+", "");
        return PlainText.line(folded);
    }

    private static String key(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }
}
