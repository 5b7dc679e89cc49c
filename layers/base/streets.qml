<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" simplifyDrawingHints="1" styleCategories="Symbology|Labeling|Rendering" simplifyLocal="1" simplifyAlgorithm="0" minScale="100000000" simplifyMaxScale="1" version="3.40.6-Bratislava" maxScale="0" labelsEnabled="1" autoRefreshMode="Disabled" simplifyDrawingTol="1" symbologyReferenceScale="-1">
 <renderer-v2 referencescale="-1" type="RuleRenderer" symbollevels="1" enableorderby="0" forceraster="0">
  <rules key="{00000001-0000-4000-8000-000000000000}">
   <rule symbol="0" key="{00000002-0000-4000-8000-000000000000}" filter="&quot;highway&quot; IN ('motorway', 'trunk')" label="express" />
   <rule symbol="1" key="{00000003-0000-4000-8000-000000000000}" filter="&quot;highway&quot; IN ('primary')" label="primary" />
   <rule symbol="2" key="{00000004-0000-4000-8000-000000000000}" filter="&quot;highway&quot; IN ('secondary')" label="secondary" />
   <rule symbol="3" key="{00000005-0000-4000-8000-000000000000}" filter="&quot;highway&quot; IN ('tertiary')" label="tertiary" />
   <rule symbol="4" scalemaxdenom="60000" key="{00000006-0000-4000-8000-000000000000}" filter="&quot;highway&quot; IN ('residential', 'unclassified', 'living_street')" label="local" />
   <rule symbol="5" scalemaxdenom="30000" key="{00000007-0000-4000-8000-000000000000}" filter="&quot;highway&quot; IN ('pedestrian')" label="pedestrian" />
   <rule symbol="6" scalemaxdenom="16000" key="{00000008-0000-4000-8000-000000000000}" filter="&quot;highway&quot; IN ('service')" label="service" />
   <rule symbol="7" scalemaxdenom="20000" key="{00000009-0000-4000-8000-000000000000}" filter="&quot;highway&quot; IN ('track')" label="track" />
   <rule symbol="8" scalemaxdenom="12000" key="{0000000a-0000-4000-8000-000000000000}" filter="ELSE" label="paths" />
  </rules>
  <symbols>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="line" name="0" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{0000000b-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="181,118,60,255,rgb:0.70980392156862748,0.46274509803921571,0.23529411764705882,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="1.15" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.75, 18000/coalesce(@map_scale, 10000)) + 0.4*if(@map_scale &gt; 30000, 0.6, 1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer id="{0000000c-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="9" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="239,178,124,255,rgb:0.93725490196078431,0.69803921568627447,0.48627450980392156,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.75" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.75, 18000/coalesce(@map_scale, 10000))" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="line" name="1" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{0000000d-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="195,154,78,255,rgb:0.76470588235294112,0.60392156862745094,0.30588235294117649,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.98" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.62, 14000/coalesce(@map_scale, 10000)) + 0.36*if(@map_scale &gt; 30000, 0.6, 1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer id="{0000000e-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="8" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="247,213,150,255,rgb:0.96862745098039216,0.83529411764705885,0.58823529411764708,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.62" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.62, 14000/coalesce(@map_scale, 10000))" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="line" name="2" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{0000000f-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="201,178,112,255,rgb:0.78823529411764703,0.69803921568627447,0.4392156862745098,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.82" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.48, 11000/coalesce(@map_scale, 10000)) + 0.34*if(@map_scale &gt; 30000, 0.6, 1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer id="{00000010-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="7" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="251,238,191,255,rgb:0.98431372549019602,0.93333333333333335,0.74901960784313726,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.48" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.48, 11000/coalesce(@map_scale, 10000))" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="line" name="3" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{00000011-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="174,164,145,255,rgb:0.68235294117647061,0.64313725490196083,0.56862745098039214,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.66" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.36, 9000/coalesce(@map_scale, 10000)) + 0.3*if(@map_scale &gt; 30000, 0.6, 1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer id="{00000012-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="6" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.36" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.36, 9000/coalesce(@map_scale, 10000))" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="line" name="4" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{00000013-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="191,182,165,255,rgb:0.74901960784313726,0.71372549019607845,0.6470588235294118,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.38" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.16, 6500.0/coalesce(@map_scale, 10000)) + 0.22*if(@map_scale &gt; 30000, 0.6, 1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer id="{00000014-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="5" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.16" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.16, 6500.0/coalesce(@map_scale, 10000))" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="line" name="5" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{00000015-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="201,185,163,255,rgb:0.78823529411764703,0.72549019607843135,0.63921568627450975,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.47" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.25, 6000/coalesce(@map_scale, 10000)) + 0.22*if(@map_scale &gt; 30000, 0.6, 1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer id="{00000016-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="4" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="243,233,220,255,rgb:0.95294117647058818,0.9137254901960784,0.86274509803921573,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.25" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.25, 6000/coalesce(@map_scale, 10000))" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="line" name="6" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{00000017-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="203,194,178,255,rgb:0.79607843137254897,0.76078431372549016,0.69803921568627447,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.3" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.12, 3800.0/coalesce(@map_scale, 10000)) + 0.18*if(@map_scale &gt; 30000, 0.6, 1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer id="{00000018-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="3" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="5;2" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.12" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="0" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="max(0.12, 3800.0/coalesce(@map_scale, 10000))" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="line" name="7" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{00000019-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="2" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="flat" name="capstyle" />
      <Option type="QString" value="1.5;0.6" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="194,171,136,255,rgb:0.76078431372549016,0.6705882352941176,0.53333333333333333,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.25" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="1" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="line" name="8" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{0000001a-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="2" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="flat" name="capstyle" />
      <Option type="QString" value="0.9;0.6" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="183,163,135,255,rgb:0.71764705882352942,0.63921568627450975,0.52941176470588236,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.18" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="1" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <data-defined-properties>
   <Option type="Map">
    <Option type="QString" value="" name="name" />
    <Option name="properties" />
    <Option type="QString" value="collection" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <labeling type="rule-based">
  <rules key="{0000001b-0000-4000-8000-000000000000}">
   <rule scalemaxdenom="26000" key="{0000001c-0000-4000-8000-000000000000}" filter="&quot;highway&quot; IN ('motorway', 'trunk', 'primary') AND &quot;name&quot; IS NOT NULL">
    <settings calloutType="simple">
     <text-style fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontUnderline="0" fontWeight="75" multilineHeight="1" capitalization="0" tabStopDistance="6" allowHtml="0" fontLetterSpacing="0" fontWordSpacing="0" blendMode="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" namedStyle="Bold" textOrientation="horizontal" fontStrikeout="0" fontItalic="0" fontSize="7.5" textOpacity="1" forcedBold="0" multilineHeightUnit="Percentage" isExpression="1" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" textColor="91,69,38,255,rgb:0.35686274509803922,0.27058823529411763,0.14901960784313725,1" fieldName="trim(regexp_replace(&quot;name&quot;, '^(ulica|ul\\.) *', ''))" useSubstitutions="0" forcedItalic="0" legendString="Aa" fontKerning="1" fontFamily="Lato" tabStopDistanceUnit="Percentage">
      <families />
      <text-buffer bufferBlendMode="0" bufferSize="0.5" bufferSizeUnits="MM" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferDraw="1" bufferJoinStyle="128" bufferOpacity="1" bufferNoFill="1" bufferColor="253,243,224,179,rgb:0.99215686274509807,0.95294117647058818,0.8784313725490196,0.7000076295109483" />
      <text-mask maskEnabled="0" maskOpacity="1" maskJoinStyle="128" maskedSymbolLayers="" maskSize2="1.5" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" />
      <background shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetY="0" shapeSVGFile="" shapeRotation="0" shapeRotationType="0" shapeRadiiY="0" shapeSizeY="0" shapeOffsetX="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeBlendMode="0" shapeRadiiX="0" shapeOpacity="1" shapeOffsetUnit="MM" shapeType="0" shapeRadiiUnit="MM" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeJoinStyle="64" shapeSizeX="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeDraw="0" shapeBorderWidth="0" shapeSizeUnit="MM" shapeBorderWidthUnit="MM" shapeSizeType="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0">
       <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="fillSymbol" alpha="1" clip_to_extent="1">
        <data_defined_properties>
         <Option type="Map">
          <Option type="QString" value="" name="name" />
          <Option name="properties" />
          <Option type="QString" value="collection" name="type" />
         </Option>
        </data_defined_properties>
        <layer id="" class="SimpleFill" enabled="1" pass="0" locked="0">
         <Option type="Map">
          <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
          <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="color" />
          <Option type="QString" value="bevel" name="joinstyle" />
          <Option type="QString" value="0,0" name="offset" />
          <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
          <Option type="QString" value="MM" name="offset_unit" />
          <Option type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" />
          <Option type="QString" value="no" name="outline_style" />
          <Option type="QString" value="0" name="outline_width" />
          <Option type="QString" value="MM" name="outline_width_unit" />
          <Option type="QString" value="solid" name="style" />
         </Option>
         <data_defined_properties>
          <Option type="Map">
           <Option type="QString" value="" name="name" />
           <Option name="properties" />
           <Option type="QString" value="collection" name="type" />
          </Option>
         </data_defined_properties>
        </layer>
       </symbol>
      </background>
      <shadow shadowRadiusAlphaOnly="0" shadowOffsetAngle="135" shadowScale="100" shadowOffsetDist="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetUnit="MM" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowRadius="1.5" shadowOffsetGlobal="1" shadowRadiusUnit="MM" shadowOpacity="0.69999999999999996" shadowBlendMode="6" />
      <dd_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format decimals="3" plussign="0" useMaxLineLengthForAutoWrap="1" reverseDirectionSymbol="0" wrapChar="" autoWrapLength="0" placeDirectionSymbol="0" formatNumbers="0" rightDirectionSymbol="&gt;" multilineAlign="3" leftDirectionSymbol="&lt;" addDirectionSymbol="0" />
     <placement dist="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" centroidWhole="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" offsetUnits="MM" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" distMapUnitScale="3x:0,0,0,0,0,0" lineAnchorType="0" maxCurvedCharAngleIn="22" fitInPolygonOnly="0" overlapHandling="PreventOverlap" distUnits="MM" yOffset="0" xOffset="0" offsetType="0" lineAnchorPercent="0.5" maxCurvedCharAngleOut="-22" overrunDistanceUnit="MM" allowDegraded="0" prioritization="PreferCloser" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" rotationUnit="AngleDegrees" placement="3" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" placementFlags="9" quadOffset="4" layerType="UnknownGeometry" lineAnchorTextPoint="FollowPlacement" rotationAngle="0" maximumDistanceUnit="MM" polygonPlacementFlags="2" priority="6" lineAnchorClipping="0" geometryGeneratorType="PointGeometry" repeatDistanceUnits="MM" repeatDistance="110" preserveRotation="1" centroidInside="0" geometryGeneratorEnabled="0" geometryGenerator="" overrunDistance="0" maximumDistance="0" />
     <rendering zIndex="0" obstacle="0" minFeatureSize="8" fontLimitPixelSize="0" obstacleFactor="1" fontMaxPixelSize="10000" limitNumLabels="0" mergeLines="1" maxNumLabels="2000" obstacleType="1" unplacedVisibility="0" scaleMax="26000" fontMinPixelSize="0" upsidedownLabels="0" scaleVisibility="0" scaleMin="0" labelPerPart="0" drawLabels="1" />
     <dd_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option type="QString" value="pole_of_inaccessibility" name="anchorPoint" />
       <Option type="int" value="0" name="blendMode" />
       <Option type="Map" name="ddProperties">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
       <Option type="bool" value="false" name="drawToAllParts" />
       <Option type="QString" value="0" name="enabled" />
       <Option type="QString" value="point_on_exterior" name="labelAnchorPoint" />
       <Option type="QString" value="&lt;symbol force_rhr=&quot;0&quot; frame_rate=&quot;10&quot; is_animated=&quot;0&quot; type=&quot;line&quot; name=&quot;symbol&quot; alpha=&quot;1&quot; clip_to_extent=&quot;1&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer id=&quot;{01d88418-9c73-445f-8744-31269059cac8}&quot; class=&quot;SimpleLine&quot; enabled=&quot;1&quot; pass=&quot;0&quot; locked=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" />
       <Option type="double" value="0" name="minLength" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" />
       <Option type="QString" value="MM" name="minLengthUnit" />
       <Option type="double" value="0" name="offsetFromAnchor" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromAnchorUnit" />
       <Option type="double" value="0" name="offsetFromLabel" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromLabelUnit" />
      </Option>
     </callout>
    </settings>
   </rule>
   <rule scalemaxdenom="16000" key="{0000001d-0000-4000-8000-000000000000}" filter="&quot;highway&quot; IN ('secondary', 'tertiary') AND &quot;name&quot; IS NOT NULL">
    <settings calloutType="simple">
     <text-style fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontUnderline="0" fontWeight="50" multilineHeight="1" capitalization="0" tabStopDistance="6" allowHtml="0" fontLetterSpacing="0" fontWordSpacing="0" blendMode="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" namedStyle="Regular" textOrientation="horizontal" fontStrikeout="0" fontItalic="0" fontSize="7" textOpacity="1" forcedBold="0" multilineHeightUnit="Percentage" isExpression="1" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" textColor="87,77,62,255,rgb:0.3411764705882353,0.30196078431372547,0.24313725490196078,1" fieldName="trim(regexp_replace(&quot;name&quot;, '^(ulica|ul\\.) *', ''))" useSubstitutions="0" forcedItalic="0" legendString="Aa" fontKerning="1" fontFamily="Lato" tabStopDistanceUnit="Percentage">
      <families />
      <text-buffer bufferBlendMode="0" bufferSize="0.5" bufferSizeUnits="MM" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferDraw="1" bufferJoinStyle="128" bufferOpacity="1" bufferNoFill="1" bufferColor="255,255,255,217,rgb:1,1,1,0.85000381475547415" />
      <text-mask maskEnabled="0" maskOpacity="1" maskJoinStyle="128" maskedSymbolLayers="" maskSize2="1.5" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" />
      <background shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetY="0" shapeSVGFile="" shapeRotation="0" shapeRotationType="0" shapeRadiiY="0" shapeSizeY="0" shapeOffsetX="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeBlendMode="0" shapeRadiiX="0" shapeOpacity="1" shapeOffsetUnit="MM" shapeType="0" shapeRadiiUnit="MM" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeJoinStyle="64" shapeSizeX="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeDraw="0" shapeBorderWidth="0" shapeSizeUnit="MM" shapeBorderWidthUnit="MM" shapeSizeType="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0">
       <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="fillSymbol" alpha="1" clip_to_extent="1">
        <data_defined_properties>
         <Option type="Map">
          <Option type="QString" value="" name="name" />
          <Option name="properties" />
          <Option type="QString" value="collection" name="type" />
         </Option>
        </data_defined_properties>
        <layer id="" class="SimpleFill" enabled="1" pass="0" locked="0">
         <Option type="Map">
          <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
          <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="color" />
          <Option type="QString" value="bevel" name="joinstyle" />
          <Option type="QString" value="0,0" name="offset" />
          <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
          <Option type="QString" value="MM" name="offset_unit" />
          <Option type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" />
          <Option type="QString" value="no" name="outline_style" />
          <Option type="QString" value="0" name="outline_width" />
          <Option type="QString" value="MM" name="outline_width_unit" />
          <Option type="QString" value="solid" name="style" />
         </Option>
         <data_defined_properties>
          <Option type="Map">
           <Option type="QString" value="" name="name" />
           <Option name="properties" />
           <Option type="QString" value="collection" name="type" />
          </Option>
         </data_defined_properties>
        </layer>
       </symbol>
      </background>
      <shadow shadowRadiusAlphaOnly="0" shadowOffsetAngle="135" shadowScale="100" shadowOffsetDist="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetUnit="MM" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowRadius="1.5" shadowOffsetGlobal="1" shadowRadiusUnit="MM" shadowOpacity="0.69999999999999996" shadowBlendMode="6" />
      <dd_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format decimals="3" plussign="0" useMaxLineLengthForAutoWrap="1" reverseDirectionSymbol="0" wrapChar="" autoWrapLength="0" placeDirectionSymbol="0" formatNumbers="0" rightDirectionSymbol="&gt;" multilineAlign="3" leftDirectionSymbol="&lt;" addDirectionSymbol="0" />
     <placement dist="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" centroidWhole="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" offsetUnits="MM" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" distMapUnitScale="3x:0,0,0,0,0,0" lineAnchorType="0" maxCurvedCharAngleIn="22" fitInPolygonOnly="0" overlapHandling="PreventOverlap" distUnits="MM" yOffset="0" xOffset="0" offsetType="0" lineAnchorPercent="0.5" maxCurvedCharAngleOut="-22" overrunDistanceUnit="MM" allowDegraded="0" prioritization="PreferCloser" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" rotationUnit="AngleDegrees" placement="3" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" placementFlags="9" quadOffset="4" layerType="UnknownGeometry" lineAnchorTextPoint="FollowPlacement" rotationAngle="0" maximumDistanceUnit="MM" polygonPlacementFlags="2" priority="5" lineAnchorClipping="0" geometryGeneratorType="PointGeometry" repeatDistanceUnits="MM" repeatDistance="100" preserveRotation="1" centroidInside="0" geometryGeneratorEnabled="0" geometryGenerator="" overrunDistance="0" maximumDistance="0" />
     <rendering zIndex="0" obstacle="0" minFeatureSize="8" fontLimitPixelSize="0" obstacleFactor="1" fontMaxPixelSize="10000" limitNumLabels="0" mergeLines="1" maxNumLabels="2000" obstacleType="1" unplacedVisibility="0" scaleMax="16000" fontMinPixelSize="0" upsidedownLabels="0" scaleVisibility="0" scaleMin="0" labelPerPart="0" drawLabels="1" />
     <dd_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option type="QString" value="pole_of_inaccessibility" name="anchorPoint" />
       <Option type="int" value="0" name="blendMode" />
       <Option type="Map" name="ddProperties">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
       <Option type="bool" value="false" name="drawToAllParts" />
       <Option type="QString" value="0" name="enabled" />
       <Option type="QString" value="point_on_exterior" name="labelAnchorPoint" />
       <Option type="QString" value="&lt;symbol force_rhr=&quot;0&quot; frame_rate=&quot;10&quot; is_animated=&quot;0&quot; type=&quot;line&quot; name=&quot;symbol&quot; alpha=&quot;1&quot; clip_to_extent=&quot;1&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer id=&quot;{db039fb3-499a-4a8d-89d2-bd8554ba99ef}&quot; class=&quot;SimpleLine&quot; enabled=&quot;1&quot; pass=&quot;0&quot; locked=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" />
       <Option type="double" value="0" name="minLength" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" />
       <Option type="QString" value="MM" name="minLengthUnit" />
       <Option type="double" value="0" name="offsetFromAnchor" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromAnchorUnit" />
       <Option type="double" value="0" name="offsetFromLabel" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromLabelUnit" />
      </Option>
     </callout>
    </settings>
   </rule>
   <rule scalemaxdenom="7500" key="{0000001e-0000-4000-8000-000000000000}" filter="&quot;highway&quot; IN ('residential', 'unclassified', 'living_street', 'pedestrian') AND &quot;name&quot; IS NOT NULL">
    <settings calloutType="simple">
     <text-style fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontUnderline="0" fontWeight="50" multilineHeight="1" capitalization="0" tabStopDistance="6" allowHtml="0" fontLetterSpacing="0" fontWordSpacing="0" blendMode="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" namedStyle="Regular" textOrientation="horizontal" fontStrikeout="0" fontItalic="0" fontSize="6.2999999999999998" textOpacity="1" forcedBold="0" multilineHeightUnit="Percentage" isExpression="1" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" textColor="106,97,84,255,rgb:0.41568627450980394,0.38039215686274508,0.32941176470588235,1" fieldName="trim(regexp_replace(&quot;name&quot;, '^(ulica|ul\\.) *', ''))" useSubstitutions="0" forcedItalic="0" legendString="Aa" fontKerning="1" fontFamily="Lato" tabStopDistanceUnit="Percentage">
      <families />
      <text-buffer bufferBlendMode="0" bufferSize="0.5" bufferSizeUnits="MM" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferDraw="1" bufferJoinStyle="128" bufferOpacity="1" bufferNoFill="1" bufferColor="255,255,255,217,rgb:1,1,1,0.85000381475547415" />
      <text-mask maskEnabled="0" maskOpacity="1" maskJoinStyle="128" maskedSymbolLayers="" maskSize2="1.5" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" />
      <background shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetY="0" shapeSVGFile="" shapeRotation="0" shapeRotationType="0" shapeRadiiY="0" shapeSizeY="0" shapeOffsetX="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeBlendMode="0" shapeRadiiX="0" shapeOpacity="1" shapeOffsetUnit="MM" shapeType="0" shapeRadiiUnit="MM" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeJoinStyle="64" shapeSizeX="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeDraw="0" shapeBorderWidth="0" shapeSizeUnit="MM" shapeBorderWidthUnit="MM" shapeSizeType="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0">
       <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="fillSymbol" alpha="1" clip_to_extent="1">
        <data_defined_properties>
         <Option type="Map">
          <Option type="QString" value="" name="name" />
          <Option name="properties" />
          <Option type="QString" value="collection" name="type" />
         </Option>
        </data_defined_properties>
        <layer id="" class="SimpleFill" enabled="1" pass="0" locked="0">
         <Option type="Map">
          <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
          <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="color" />
          <Option type="QString" value="bevel" name="joinstyle" />
          <Option type="QString" value="0,0" name="offset" />
          <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
          <Option type="QString" value="MM" name="offset_unit" />
          <Option type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" />
          <Option type="QString" value="no" name="outline_style" />
          <Option type="QString" value="0" name="outline_width" />
          <Option type="QString" value="MM" name="outline_width_unit" />
          <Option type="QString" value="solid" name="style" />
         </Option>
         <data_defined_properties>
          <Option type="Map">
           <Option type="QString" value="" name="name" />
           <Option name="properties" />
           <Option type="QString" value="collection" name="type" />
          </Option>
         </data_defined_properties>
        </layer>
       </symbol>
      </background>
      <shadow shadowRadiusAlphaOnly="0" shadowOffsetAngle="135" shadowScale="100" shadowOffsetDist="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetUnit="MM" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowRadius="1.5" shadowOffsetGlobal="1" shadowRadiusUnit="MM" shadowOpacity="0.69999999999999996" shadowBlendMode="6" />
      <dd_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format decimals="3" plussign="0" useMaxLineLengthForAutoWrap="1" reverseDirectionSymbol="0" wrapChar="" autoWrapLength="0" placeDirectionSymbol="0" formatNumbers="0" rightDirectionSymbol="&gt;" multilineAlign="3" leftDirectionSymbol="&lt;" addDirectionSymbol="0" />
     <placement dist="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" centroidWhole="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" offsetUnits="MM" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" distMapUnitScale="3x:0,0,0,0,0,0" lineAnchorType="0" maxCurvedCharAngleIn="22" fitInPolygonOnly="0" overlapHandling="PreventOverlap" distUnits="MM" yOffset="0" xOffset="0" offsetType="0" lineAnchorPercent="0.5" maxCurvedCharAngleOut="-22" overrunDistanceUnit="MM" allowDegraded="0" prioritization="PreferCloser" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" rotationUnit="AngleDegrees" placement="3" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" placementFlags="9" quadOffset="4" layerType="UnknownGeometry" lineAnchorTextPoint="FollowPlacement" rotationAngle="0" maximumDistanceUnit="MM" polygonPlacementFlags="2" priority="3" lineAnchorClipping="0" geometryGeneratorType="PointGeometry" repeatDistanceUnits="MM" repeatDistance="90" preserveRotation="1" centroidInside="0" geometryGeneratorEnabled="0" geometryGenerator="" overrunDistance="0" maximumDistance="0" />
     <rendering zIndex="0" obstacle="0" minFeatureSize="8" fontLimitPixelSize="0" obstacleFactor="1" fontMaxPixelSize="10000" limitNumLabels="0" mergeLines="1" maxNumLabels="2000" obstacleType="1" unplacedVisibility="0" scaleMax="7500" fontMinPixelSize="0" upsidedownLabels="0" scaleVisibility="0" scaleMin="0" labelPerPart="0" drawLabels="1" />
     <dd_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option type="QString" value="pole_of_inaccessibility" name="anchorPoint" />
       <Option type="int" value="0" name="blendMode" />
       <Option type="Map" name="ddProperties">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
       <Option type="bool" value="false" name="drawToAllParts" />
       <Option type="QString" value="0" name="enabled" />
       <Option type="QString" value="point_on_exterior" name="labelAnchorPoint" />
       <Option type="QString" value="&lt;symbol force_rhr=&quot;0&quot; frame_rate=&quot;10&quot; is_animated=&quot;0&quot; type=&quot;line&quot; name=&quot;symbol&quot; alpha=&quot;1&quot; clip_to_extent=&quot;1&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer id=&quot;{00b644cb-2783-4964-a811-f43fb8908a64}&quot; class=&quot;SimpleLine&quot; enabled=&quot;1&quot; pass=&quot;0&quot; locked=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" />
       <Option type="double" value="0" name="minLength" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" />
       <Option type="QString" value="MM" name="minLengthUnit" />
       <Option type="double" value="0" name="offsetFromAnchor" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromAnchorUnit" />
       <Option type="double" value="0" name="offsetFromLabel" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromLabelUnit" />
      </Option>
     </callout>
    </settings>
   </rule>
  </rules>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>1</layerGeometryType>
</qgis>
