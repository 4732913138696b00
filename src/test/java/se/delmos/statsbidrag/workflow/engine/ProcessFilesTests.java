package se.delmos.statsbidrag.workflow.engine;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.UserTask;
import org.flowable.validation.ProcessValidatorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.workflow.model.Routing;
import se.delmos.statsbidrag.workflow.model.Task;
import se.delmos.statsbidrag.workflow.model.Workflow;

/** The contract of the process files: the compiler cannot read them. */
class ProcessFilesTests {

    private static final Path FOLDER = Path.of("workflows");
    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void areOnePerProcess() throws IOException {
        assertThat(files().stream().map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Workflow.values())
                        .map(workflow -> workflow.key() + ".bpmn20.xml")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void areValidAndNamedByTheirProcess(Path file) throws Exception {
        var model = model(file);

        assertThat(new ProcessValidatorFactory().createDefaultProcessValidator().validate(model))
                .isEmpty();
        assertThat(file.getFileName()).hasToString(process(file).getId() + ".bpmn20.xml");
    }

    @ParameterizedTest
    @MethodSource("files")
    void fitOnOneScreen(Path file) throws Exception {
        var model = model(file);
        var nodes = process(file).getFlowElements().stream()
                .filter(element -> !(element instanceof SequenceFlow))
                .toList();

        assertThat(nodes).hasSizeLessThanOrEqualTo(25).allSatisfy(node -> {
            var place = model.getGraphicInfo(node.getId());
            assertThat(place).as(node.getId()).isNotNull();
            assertThat(place.getX() + place.getWidth()).isLessThan(1000);
            assertThat(place.getY() + place.getHeight()).isLessThan(600);
        });
        assertThat(process(file).findFlowElementsOfType(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(model.getFlowLocationGraphicInfo(flow.getId()))
                        .as(flow.getId())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void sayWhatTheirElementsAre(Path file) throws Exception {
        assertThat(process(file).getFlowElements())
                .allSatisfy(element -> assertThat(element.getId()).matches(KEBAB));
        assertThat(process(file).findFlowElementsOfType(Gateway.class))
                .allSatisfy(gateway -> assertThat(gateway.getName())
                        .as("a gateway is a question")
                        .endsWith("?"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void letOneRoleWaitInEachTaskAndLinkToItsPage(Path file) throws Exception {
        var roles = Stream.of(Role.values()).map(Role::name).collect(toSet());

        assertThat(tasks(file)).allSatisfy(task -> {
            assertThat(task.getCandidateGroups()).hasSize(1).isSubsetOf(roles);
            assertThat(task.getFormKey()).startsWith("/");
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void haveTheTasksThatTheApplicationKnowsInTheSameOrder(Path file) throws Exception {
        var known = Stream.of(Task.values())
                .filter(task ->
                        file.getFileName().toString().startsWith(task.workflow().key() + "."))
                .map(Task::id)
                .toList();

        assertThat(tasks(file).map(FlowElement::getId)).containsExactlyElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("files")
    void useDeclaredVariablesOnlyAndCallNothing(Path file) throws Exception {
        var declared = Stream.of(Routing.values()).map(Routing::variable).collect(toSet());
        var used = EXPRESSION.matcher(Files.readString(file)).results().map(found -> found.group(1));

        assertThat(used.collect(toSet())).isSubsetOf(declared);
        assertThat(process(file).findFlowElementsOfType(ServiceTask.class))
                .as("service tasks; a step object must then be in EngineSetup and checked here")
                .isEmpty();
    }

    @Test
    void useEachDeclaredVariable() throws Exception {
        var text = new StringBuilder();
        for (var file : files()) {
            text.append(Files.readString(file));
        }
        Set.of(Routing.values()).forEach(routing -> assertThat(text).contains("${" + routing.variable() + "}"));
    }

    private static Stream<UserTask> tasks(Path file) throws Exception {
        return process(file).findFlowElementsOfType(UserTask.class).stream();
    }

    private static Process process(Path file) throws Exception {
        return model(file).getMainProcess();
    }

    private static BpmnModel model(Path file) throws IOException, XMLStreamException {
        try (var stream = Files.newInputStream(file)) {
            return new BpmnXMLConverter()
                    .convertToBpmnModel(XMLInputFactory.newFactory().createXMLStreamReader(stream));
        }
    }
}
