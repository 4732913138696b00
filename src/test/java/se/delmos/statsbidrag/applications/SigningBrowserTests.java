package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;

/** Two sign one application on a telephone; who changes it after the first signature chooses before anything is sent. */
class SigningBrowserTests extends BrowserTest {

    private static final String NAME = "Vad heter insatsen";

    @Autowired
    private BeanFactory beans;

    @Test
    void warnsBeforeAKeystrokeIsSentAndTakesTwoSignatures() {
        var scene = new SigningScene(beans, person("Maria Lindqvist"), person("Jonas Ek"), person("Amina Warsame"));
        var tasks = "/mina-sidor/ansokningar/" + scene.id;
        open("Amina Warsame", tasks + "/underskrifter");
        inspect("signing-ask");
        leave();
        open("Maria Lindqvist", tasks + "/underskrifter");
        button("Skriv under ansökan").click();
        inspect("signing-one");

        open("Amina Warsame", tasks + "/del/activity");
        page.setViewportSize(320, 640);
        field(NAME).fill("Läxhjälp för alla");
        button("Låt bli").waitFor();
        check();
        assertThat(scene.title()).isEqualTo("Läxhjälp på Åsgatan");
        button("Låt bli").click();
        assertThat(field(NAME).inputValue()).isEqualTo("Läxhjälp på Åsgatan");
        field(NAME).fill("Läxhjälp för alla");
        button("Spara min ändring").click();
        page.locator(".sb-autosave:has-text('Sparat')").waitFor();
        assertThat(scene.title()).isEqualTo("Läxhjälp för alla");

        page.navigate(tasks + "/underskrifter");
        leave();
        open("Maria Lindqvist", tasks + "/underskrifter");
        button("Skriv under ansökan").click();
        open("Jonas Ek", tasks + "/underskrifter");
        button("Skriv under ansökan").click();
        page.waitForURL("**/kvitto");
        inspect("signing-receipt");
    }

    private void leave() {
        field("Maria Lindqvist").check();
        field("Jonas Ek").check();
        button("Lämna för underskrift").click();
    }

    private void open(String name, String path) {
        signIn(name);
        page.navigate(path);
    }
}
