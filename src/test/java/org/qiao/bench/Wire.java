package org.qiao.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One browser's connection: it keeps cookies, asks for gzip and counts the bytes that came. */
public final class Wire {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern CSRF = Pattern.compile("_csrf[^>]*(?:value|content)=\"([^\"]+)\"");

    /** Vaadin sends browsers it does not know a page of its own. */
    private static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private long bytes;

    public Wire(String base) {
        this.base = base;
    }

    /** Bytes of the last answer as they came, compressed. */
    long bytes() {
        return bytes;
    }

    public String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** A file as it came. */
    byte[] file(String path) throws IOException, InterruptedException {
        return unpacked(request(path).GET());
    }

    String post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** @throws IOException if the server does not know the login or the password */
    public void signIn(String login, String password) throws IOException, InterruptedException {
        var form = new LinkedHashMap<>(Map.of("username", login, "password", password));
        var csrf = CSRF.matcher(get("/login"));
        if (csrf.find()) {
            form.put("_csrf", csrf.group(1));
        }
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = exchange(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.headers().firstValue("location").orElse("").contains("error")) {
            throw new IOException("Sign-in as " + login + " was refused");
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(120))
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", BROWSER);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return new String(unpacked(request), StandardCharsets.UTF_8);
    }

    private byte[] unpacked(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = exchange(request);
        if (answer.statusCode() >= 400) {
            throw new IOException(answer.uri().getPath() + " answered " + answer.statusCode());
        }
        var body = answer.body();
        bytes = body.length;
        if (answer.headers().firstValue("content-encoding").orElse("").equals("gzip")) {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = unpacked.readAllBytes();
            }
        }
        return body;
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        for (var cookie : answer.headers().allValues("set-cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }
}
