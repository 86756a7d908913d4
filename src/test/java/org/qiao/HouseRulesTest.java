package org.qiao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JODATIME;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.junit.jupiter.api.Test;
import org.qiao.access.OwnedRow;
import org.qiao.access.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;

/** The arrows between modules and the habits of the house. A rule that has to give way names the place and the reason here. */
class HouseRulesTest {

    /** Native SQL is not filtered by visibility, so it stands in these places only, and only on tables that have no filter. */
    private static final Map<String, String> MAY_SPEAK_SQL = Map.ofEntries(
            Map.entry("AccessBook", "answers the filter's own questions: users, roles, offices"),
            Map.entry("SignIn", "there is no user yet"),
            Map.entry("FirstAdmin", "there is no user yet"),
            Map.entry("Directory", "names of colleagues and offices, open to everyone signed in"),
            Map.entry("Circles", "need-to-know lists; the row they belong to was checked by the caller"),
            Map.entry("AuditLog", "listens to the session and hands its connection to the chain"),
            Map.entry("AuditChain", "the log's lines and its locked head, in the transaction of the change"),
            Map.entry("AuditService", "the log, whose lines have a rule of their own"),
            Map.entry("UserRepository", "users: counts admins, keeps the password's hash out of the entity"),
            Map.entry("RoleRepository", "counts who has a role"),
            Map.entry("SearchIndex", "documents and keys, thousands in a batch; they lead to ids, never to rows"),
            Map.entry("EntryTable", "entries of published lists and their keys, thousands in a batch; no row of ours"),
            Map.entry("Tree", "places and sectors, open to everyone"),
            Map.entry("Places", "hands the connection to Tree"),
            Map.entry("Sectors", "hands the connection to Tree"));

    /** Classes beside the repositories that work on the session. */
    private static final Map<String, String> MAY_HOLD_THE_ENTITY_MANAGER = Map.of(
            "ListQuery", "what the repositories of list pages build",
            "FileQueries", "what the repositories of files extend",
            "AuditKinds", "asks for the visible ones among records of every kind, by the metamodel",
            "AuditLog", "listens to the session itself");

    /** Commands of the launcher that run before there is a clock to inject. */
    private static final Map<String, String> MAY_ASK_THE_MACHINE =
            Map.of("Generate", "its data end today unless told otherwise");

    /** Packages that fill an empty database, where there is nobody yet to see anything. */
    private static final String[] FILL_EMPTY_DATABASES = {"..demo.."};

    /** Services that ask for nothing but a signed-in user, or that only other services call. */
    private static final Map<String, String> OPEN_SERVICES = Map.of(
            "BulkWriter", "each record asks for the right of its own kind",
            "SavedViews", "each user's own views of lists and those of their office",
            "Directory", "names of colleagues and offices, for everyone signed in",
            "Circles", "called by a service that has checked the row, in its transaction",
            "OwnPassword", "each user's own password, which is asked for first",
            "PreferenceService", "each user's own language and colour scheme",
            "SearchIndex", "called by a service that has checked the row, in its transaction");

    /** Classes that talk to whoever started the launcher. */
    private static final Map<String, String> SPEAK_ON_THE_CONSOLE = Map.of(
            "Welcome", "says where the demo is and how to sign in",
            "Generate", "the launcher's command that fills a database says how far it is",
            "Reindex", "the launcher's command that rebuilds the search index says how far it is");

    /** Views that other packages have to name. */
    private static final Map<String, String> PUBLIC_VIEWS = Map.of("LoginView", "the security configuration names it");

    private static final JavaClasses QIAO =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.qiao");

    private final ApplicationModules modules = ApplicationModules.of(QiaoApplication.class);

    @Test
    void arrowsBetweenModulesPointDown() {
        modules.verify();
    }

    @Test
    void readmeShowsTheModulesAsTheyAre() throws Exception {
        var readme = Path.of("README.md");
        var text = Files.readString(readme);
        var shown = text.replaceAll(
                "(?s)(<!-- modules -->\n).*?(\n<!-- /modules -->)",
                "$1" + java.util.regex.Matcher.quoteReplacement(new ModuleDiagram(modules).mermaid()) + "$2");
        if (Boolean.getBoolean("qiao.write")) {
            Files.writeString(readme, shown);
        }
        assertThat(Files.readString(readme))
                .as("The module diagram is out of date: run ./qiao test -Dtest=HouseRulesTest -Dqiao.write=true")
                .isEqualTo(shown);
    }

    @Test
    void viewsAreSeenByTheRouterOnly() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .and(not(named(PUBLIC_VIEWS)))
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("View")
                .check(QIAO);
    }

    @Test
    void viewsAskServicesOnly() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..shell..")
                .should()
                .dependOnClassesThat(assignableTo(EntityManager.class)
                        .or(assignableTo(Repository.class))
                        .or(assignableTo(JdbcClient.class))
                        .or(assignableTo(JdbcOperations.class))
                        .or(JavaClass.Predicates.simpleNameEndingWith("Repository")))
                .check(QIAO);
    }

    @Test
    void onlyRepositoriesAskTheDatabase() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and(not(named(MAY_HOLD_THE_ENTITY_MANAGER)))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("queries about a module stand in its repository")
                .check(QIAO);
    }

    @Test
    void repositoriesStayInTheirModule() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .check(QIAO);
    }

    @Test
    void nativeSqlStandsInNamedPlacesOnly() {
        noClasses()
                .that(not(named(MAY_SPEAK_SQL)))
                .and()
                .resideOutsideOfPackages(FILL_EMPTY_DATABASES)
                .should()
                .dependOnClassesThat(assignableTo(JdbcClient.class)
                        .or(assignableTo(JdbcOperations.class))
                        .or(assignableTo(NamedParameterJdbcOperations.class))
                        .or(assignableTo(java.sql.Connection.class))
                        .or(assignableTo(javax.sql.DataSource.class)))
                .orShould()
                .callMethodWhere(describe(
                        "it makes a native query",
                        call -> call.getTarget().getName().startsWith("createNative")))
                .orShould(containNativeQueries())
                .check(QIAO);
    }

    @Test
    void nativeSqlNamesNoTableOfBusinessRows() {
        var business = QIAO.stream()
                .filter(HouseRulesTest::isBusinessRow)
                .map(type -> type.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining("|"));
        var sql = "(?is).*\\b(from|join|into|update)\\s+(" + business + ")\\b.*";
        assertThat(SourceFile.all().stream()
                        .filter(source -> MAY_SPEAK_SQL.containsKey(source.name()))
                        .flatMap(source -> source.literals().stream())
                        .filter(literal -> literal.value().matches(sql))
                        .map(Object::toString))
                .isEmpty();
    }

    @Test
    void businessRowsAreFilteredByVisibility() {
        assertThat(QIAO.stream().filter(HouseRulesTest::isBusinessRow))
                .isNotEmpty()
                .allSatisfy(type -> {
                    var entity = type.reflect();
                    var definition = Objects.requireNonNull(
                            entity.getAnnotation(FilterDef.class), () -> entity.getSimpleName() + " has no @FilterDef");
                    var filter = Objects.requireNonNull(
                            entity.getAnnotation(Filter.class), () -> entity.getSimpleName() + " has no @Filter");
                    assertThat(definition.autoEnabled()).as("autoEnabled").isTrue();
                    assertThat(definition.applyToLoadByKey())
                            .as("applyToLoadByKey")
                            .isTrue();
                    assertThat(filter.name()).isEqualTo(definition.name());
                    assertThat(filter.condition()).startsWith(Visibility.ROW);
                });
    }

    @Test
    void noModuleShowsItsEntitiesToAnother() {
        classes()
                .should(keepTo("entities of its own module in its signatures", HouseRulesTest::foreignEntities))
                .check(QIAO);
    }

    @Test
    void servicesSayWhoMayCallThem() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .and()
                .areTopLevelClasses()
                .and(not(named(OPEN_SERVICES)))
                .and(not(JavaClass.Predicates.resideInAPackage("..shell..")))
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .check(QIAO);
    }

    @Test
    void viewsSayWhoMayOpenThem() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .and(not(named(PUBLIC_VIEWS)))
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .check(QIAO);
    }

    @Test
    void eventsFromTheBrowserCanBeMadeByTheFramework() {
        classes()
                .that()
                .areAnnotatedWith(DomEvent.class)
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(QIAO);
    }

    @Test
    void addressesWithoutANumberLeadNowhere() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "it throws at a word where a number should be",
                        call -> call.getTarget().getName().matches("getLong|getInteger")
                                && call.getTargetOwner().isEquivalentTo(RouteParameters.class)))
                .because("a mistyped address looks like a missing record: use PageView.recordId")
                .check(QIAO);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that(not(named(MAY_ASK_THE_MACHINE)))
                .should()
                .callMethodWhere(describe("it asks the machine for the time", call -> asksTheMachine(call.getTarget())))
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("a test sets the clock, and a day begins where the actor's office is")
                .check(QIAO);
    }

    @Test
    void partsAreHandedToTheConstructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(QIAO);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Autowired.class)
                .check(QIAO);
    }

    @Test
    void thingsAreNamedAfterWhatTheyAre() {
        var lazyNames = ".*(Manager|Helper|Util|Utils|Impl|Base|Common|Dto|DTO|Data|Info)$|Abstract.*";
        assertThat(QIAO.stream().map(JavaClass::getSimpleName).filter(name -> name.matches(lazyNames)))
                .isEmpty();
    }

    @Test
    void usesOneLogAndNoMagic() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(QIAO);
        NO_CLASSES_SHOULD_USE_JODATIME.check(QIAO);
        noClasses()
                .that(not(named(SPEAK_ON_THE_CONSOLE)))
                .should(ACCESS_STANDARD_STREAMS)
                .check(QIAO);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("lombok..", "com.google.common..", "org.apache.commons.logging..")
                .check(QIAO);
    }

    @Test
    void everyTypeSaysWhatItIsFor() {
        var silent = SourceFile.all().stream()
                .filter(source -> !source.name().equals("package-info"))
                .filter(
                        source -> !source.text()
                                .matches(
                                        "(?s).*\\n?/\\*\\*.*?\\*/\\s*(@|public|final|abstract|sealed|class|record|enum|interface).*"))
                .map(SourceFile::path);
        assertThat(silent).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(SourceFile.all().stream().map(source -> source.folder()).distinct())
                .allSatisfy(folder -> assertThat(
                                Path.of("src/main/java").resolve(folder).resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked"));
    }

    @Test
    void filesStayReadable() {
        assertThat(SourceFile.all().stream()
                        .filter(source -> source.lines() > 300)
                        .map(source -> source.path() + ": " + source.lines() + " lines"))
                .as("asking to be split by what they do")
                .isEmpty();
    }

    private static DescribedPredicate<JavaClass> named(Map<String, String> exceptions) {
        return describe(
                "a named exception",
                type -> exceptions.containsKey(outermost(type).getSimpleName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
    }

    private static boolean isBusinessRow(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) && type.isAssignableTo(OwnedRow.class);
    }

    private static boolean asksTheMachine(AccessTarget.MethodCallTarget target) {
        return switch (target.getName()) {
            case "currentTimeMillis" -> target.getOwner().isEquivalentTo(System.class);
            case "now" ->
                target.getOwner().getPackageName().equals("java.time")
                        && target.getRawParameterTypes().stream()
                                .noneMatch(p -> p.isEquivalentTo(java.time.Clock.class));
            default -> false;
        };
    }

    private static ArchCondition<JavaClass> containNativeQueries() {
        return new ArchCondition<>("contain native queries") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(m -> m.isAnnotatedWith(Query.class)
                                && m.getAnnotationOfType(Query.class).nativeQuery())
                        .forEach(m -> events.add(SimpleConditionEvent.satisfied(m, m.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> keepTo(
            String what, java.util.function.Function<JavaClass, Stream<String>> breaches) {
        return new ArchCondition<>("keep to " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                breaches.apply(type).forEach(breach -> events.add(SimpleConditionEvent.violated(type, breach)));
            }
        };
    }

    /** Entities of another module among the parameters, results and fields of a class. */
    private static Stream<String> foreignEntities(JavaClass type) {
        Predicate<JavaClass> foreign =
                other -> other.isAnnotatedWith(Entity.class) && !module(other).equals(module(type));
        Stream<JavaCodeUnit> codeUnits =
                type.getCodeUnits().stream().filter(c -> !c.getModifiers().contains(JavaModifier.SYNTHETIC));
        var inCode = codeUnits
                .filter(unit -> Stream.concat(
                                unit.getParameterTypes().stream().flatMap(t -> t.getAllInvolvedRawTypes().stream()),
                                unit.getReturnType().getAllInvolvedRawTypes().stream())
                        .anyMatch(foreign))
                .map(JavaCodeUnit::getDescription);
        var inFields = type.getFields().stream()
                .filter(field ->
                        field.getType().getAllInvolvedRawTypes().stream().anyMatch(foreign))
                .map(field -> field.getDescription());
        return Stream.concat(inCode, inFields);
    }

    private static String module(JavaClass type) {
        var packages = type.getPackageName().split("\\.");
        return packages.length > 2 ? packages[2] : "";
    }
}
