package org.qiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void addsTheSchemeThatNobodyTypes() {
        assertThat(WebAddress.read("www.Example.com")).contains("https://www.example.com");
        assertThat(WebAddress.read("example.com.cn/About?a=1#b")).contains("https://example.com.cn/About?a=1#b");
        assertThat(WebAddress.read("ｗｗｗ．example．com")).contains("https://www.example.com");
        assertThat(WebAddress.read("HTTP://example.com:8080/")).contains("http://example.com:8080/");
        assertThat(WebAddress.read("中国商会.中国")).contains("https://中国商会.中国");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "see brochure",
                "javascript:alert(1)",
                "JavaScript://example.com/%0aalert(1)",
                "data:text/html,x",
                "ftp://example.com",
                "https://",
                "https://user@example.com",
                "name@example.com",
                "https://example.com/ a",
                "https://example.com/\"x",
                "192.168.0.1",
                "//example.com"
            })
    void refusesWhatIsNoWebAddress(String typed) {
        assertThat(WebAddress.read(typed)).isEmpty();
    }
}
