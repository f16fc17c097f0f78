{{- define "app.all" -}}
{{- range $name, $controller := .Values.controllers }}
---
apiVersion: apps/v1
kind: {{ $controller.type | default "deployment" | title | replace "set" "Set" }}
metadata:
  name: {{ $.Release.Name }}-{{ $name }}
  labels:
    app.kubernetes.io/controller: {{ $name }}
spec:
  {{- if eq ($controller.type | default "deployment") "statefulset" }}
  serviceName: {{ $.Release.Name }}-{{ $name }}
  {{- end }}
  selector:
    matchLabels:
      app.kubernetes.io/controller: {{ $name }}
  template:
    metadata:
      labels:
        app.kubernetes.io/controller: {{ $name }}
    spec:
      enableServiceLinks: false
      {{- $pod := mergeOverwrite (deepCopy ($.Values.defaultPodOptions | default dict)) ($controller.pod | default dict) }}
      {{- with $pod.securityContext }}
      securityContext: {{ toYaml . | nindent 8 }}
      {{- end }}
      {{- with $controller.initContainers }}
      initContainers:
        {{- range $key, $container := . }}
        - name: {{ $key }}
          image: {{ $container.image.repository }}:{{ $container.image.tag }}
          {{- with $container.command }}
          command: {{ toYaml . | nindent 12 }}
          {{- end }}
          {{- with $container.securityContext }}
          securityContext: {{ toYaml . | nindent 12 }}
          {{- end }}
        {{- end }}
      {{- end }}
      containers:
        {{- range $key, $container := $controller.containers }}
        - name: {{ $key }}
          image: {{ $container.image.repository }}:{{ $container.image.tag }}
          {{- with $container.env }}
          env:
            {{- range $k, $v := . }}
            - name: {{ $k }}
              value: {{ $v | quote }}
            {{- end }}
          {{- end }}
          {{- with $container.securityContext }}
          securityContext: {{ toYaml . | nindent 12 }}
          {{- end }}
          {{- with $container.resources }}
          resources: {{ toYaml . | nindent 12 }}
          {{- end }}
          {{- $mounts := list }}
          {{- range $pname, $p := $.Values.persistence }}
            {{- $mounts = append $mounts (dict "name" $pname "mountPath" ($p.path | default (printf "/%s" $pname))) }}
          {{- end }}
          {{- with $mounts }}
          volumeMounts: {{ toYaml . | nindent 12 }}
          {{- end }}
        {{- end }}
      {{- with $.Values.persistence }}
      volumes:
        {{- range $pname, $p := . }}
        - name: {{ $pname }}
          {{- if eq $p.type "emptyDir" }}
          emptyDir: {}
          {{- else }}
          persistentVolumeClaim:
            claimName: {{ $p.existingClaim }}
          {{- end }}
        {{- end }}
      {{- end }}
{{- end }}
{{- end -}}
