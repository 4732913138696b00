package se.delmos.statsbidrag.applications.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.SystemOnly;

/**
 * Registers what the virus scanner said of the files of a submitted application after it came. What was clean when it came was
 * registered with it; as both keep others from the application, neither order of the two loses a file.
 */
@Service
class RegisterApplicationFiles {

    private final ApplicationRepository applications;
    private final Contents contents;
    private final FileDiary diary;
    private final Circumstances circumstances;

    RegisterApplicationFiles(
            ApplicationRepository applications, Contents contents, FileDiary diary, Circumstances circumstances) {
        this.applications = applications;
        this.contents = contents;
        this.diary = diary;
        this.circumstances = circumstances;
    }

    @Transactional
    @SystemOnly(reason = "answers an event; no page reaches it")
    public void register(ApplicationId id) {
        applications.findLockedById(id.value()).filter(Application::isSubmitted).ifPresent(this::register);
    }

    private void register(Application application) {
        var stopped = diary.enter(contents.of(application, Display.SWEDISH));
        if (!stopped.isEmpty()) {
            stopped.forEach(file -> application.loseFile(file.id(), circumstances.now()));
            applications.save(application);
        }
    }
}
