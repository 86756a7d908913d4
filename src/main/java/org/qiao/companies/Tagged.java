package org.qiao.companies;

import java.util.Set;

/** A record that carries tags: free words of the house, which companies and people share. */
public interface Tagged {

    /** So many characters a tag may have. */
    int LONGEST_TAG = 40;

    /** So many tags a record may have. */
    int MOST_TAGS = 30;

    /** The tags themselves, to be added to and taken from. */
    Set<String> getTags();

    void setTags(Set<String> tags);
}
